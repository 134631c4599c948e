import { Component, type ErrorInfo, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly broken: string | null;
}

/** Stands where the pane was when it broke by a mistake of ours. Without Fluent: what broke may be just that. */
export class LastResort extends Component<Props, State> {
  override state: State = { broken: null };

  static getDerivedStateFromError(error: unknown): State {
    return { broken: describe(error) };
  }

  override componentDidCatch(_error: Error, { componentStack }: ErrorInfo): void {
    this.setState(({ broken }) => ({ broken: `${broken ?? ""}${(componentStack ?? "").slice(0, 400)}` }));
  }

  override render(): ReactNode {
    return this.state.broken === null ? this.props.children : <BrokenPage detail={this.state.broken} />;
  }
}

/** One sentence, what to do, and what helps us to mend it. */
export function BrokenPage({ detail }: { readonly detail: string }) {
  return (
    <div className="page" role="alert">
      <h1>Khớp gặp lỗi và phải dừng</h1>
      <p>
        Sổ tính của bạn không bị ảnh hưởng. Bấm nút dưới đây để mở lại; các dấu và thiết lập đã lưu vẫn còn
        nguyên.
      </p>
      <p lang="en">Khớp broke by a mistake of its own. Your workbook is untouched; open it again.</p>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          Mở lại Khớp · Open again
        </button>
      </p>
      <details>
        <summary>Chi tiết để báo lỗi · Details for a report</summary>
        <pre>{detail}</pre>
      </details>
    </div>
  );
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}
