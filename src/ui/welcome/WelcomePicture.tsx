import { makeStyles, tokens } from "@fluentui/react-components";
import type { WelcomeStep } from "../../app/session/event";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "240px", height: "auto", alignSelf: "center" },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: "4px", strokeLinecap: "round", fill: "none" },
  soft: { fill: tokens.colorBrandBackground2 },
  brand: { fill: tokens.colorCompoundBrandBackground },
  stroke: {
    stroke: tokens.colorCompoundBrandBackground,
    strokeWidth: "4px",
    strokeLinecap: "round",
    strokeLinejoin: "round",
    fill: "none",
  },
  danger: { fill: tokens.colorStatusDangerForeground1 },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "18px",
    fontWeight: 600,
    fontFamily: tokens.fontFamilyBase,
  },
  sign: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    strokeLinecap: "round",
    strokeLinejoin: "round",
    fill: "none",
  },
});

/** What each step says, as a drawing; the words stand beside it. */
export function WelcomePicture({ step }: { step: WelcomeStep }) {
  const styles = useStyles();
  const Drawing = DRAWINGS[step];
  return (
    <svg className={styles.picture} viewBox="0 0 240 140" aria-hidden focusable="false">
      <rect className={styles.soft} x="0" y="0" width="240" height="140" rx="16" />
      <Drawing styles={styles} />
    </svg>
  );
}

type Styles = ReturnType<typeof useStyles>;

/** A table and a report with the same figure. */
function Compare({ styles }: { styles: Styles }) {
  return (
    <>
      <rect className={styles.paper} x="24" y="26" width="84" height="88" rx="8" />
      <path className={styles.line} d="M38 46h24M38 64h24M38 94h24" />
      <text className={styles.number} x="70" y="70">
        77
      </text>
      <path className={styles.line} d="M78 46h16M78 94h16" />
      <rect className={styles.paper} x="132" y="26" width="84" height="88" rx="8" />
      <path className={styles.line} d="M146 46h56M146 94h40" />
      <text className={styles.number} x="146" y="76">
        75
      </text>
      <path className={styles.line} d="M178 70h24" />
      <circle className={styles.danger} cx="120" cy="70" r="16" />
      <path className={styles.sign} d="M113 66h14M113 74h14M124 61l-8 18" />
    </>
  );
}

/** A hand's choice: mend or leave. */
function Decide({ styles }: { styles: Styles }) {
  return (
    <>
      <rect className={styles.paper} x="40" y="24" width="160" height="92" rx="10" />
      <text className={styles.number} x="62" y="64">
        75
      </text>
      <path className={styles.stroke} d="M98 58h34m-9-9 9 9-9 9" />
      <text className={styles.number} x="152" y="64">
        77
      </text>
      <rect className={styles.brand} x="60" y="84" width="52" height="18" rx="9" />
      <path className={styles.sign} d="m79 93 5 5 9-9" />
      <rect className={styles.soft} x="124" y="84" width="52" height="18" rx="9" />
    </>
  );
}

/** A new sheet with a table in it. */
function Sample({ styles }: { styles: Styles }) {
  return (
    <>
      <rect className={styles.paper} x="48" y="22" width="144" height="96" rx="10" />
      <rect className={styles.soft} x="60" y="34" width="120" height="16" rx="4" />
      <path
        className={styles.line}
        d="M64 64h40M64 80h40M64 96h40M124 64h20M124 96h20M164 64h12M164 80h12M164 96h12"
      />
      <rect className={styles.soft} x="116" y="70" width="36" height="19" rx="4" />
      <circle className={styles.brand} cx="190" cy="112" r="18" />
      <path className={styles.sign} d="M190 104v16M182 112h16" />
    </>
  );
}

const DRAWINGS = [Compare, Decide, Sample] as const;
