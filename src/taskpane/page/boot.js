/*
 * Runs before everything else, in every webview that Office ever used, and so is written in the JavaScript of 2009 (tested).
 * It shows a plain page where the pane cannot run, instead of nothing.
 */
(function () {
  "use strict";

  var page = document.documentElement;

  function show(id) {
    if (page.getAttribute("data-khop") === "started" || page.getAttribute("data-page")) return;
    page.setAttribute("data-page", id);
    function reveal() {
      document.getElementById("pane").hidden = true;
      document.getElementById("pane").style.display = "none";
      document.getElementById(id).hidden = false;
      document.getElementById(id).removeAttribute("hidden");
    }
    if (document.getElementById(id)) reveal();
    else document.addEventListener("DOMContentLoaded", reveal);
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", answerClicks);
    answerClicks();
  }

  /** With the pane closed nobody sees a page: a click on the ribbon opens it. Whoever starts after all takes the clicks over. */
  function answerClicks() {
    var office = window.Office;
    if (!office || !office.actions || !office.actions.associate) return;
    var actions = (page.getAttribute("data-actions") || "").split(" ");
    for (var i = 0; i < actions.length; i++) if (actions[i]) office.actions.associate(actions[i], openPane);
    // Excel hands no click over before somebody has asked for this.
    if (office.onReady) office.onReady(function () {});
  }

  function openPane(event) {
    if (event && event.completed) event.completed();
    var addin = window.Office.addin;
    if (addin && addin.showAsTaskpane) addin.showAsTaskpane().then(null, function () {});
  }

  function isModern() {
    return (
      typeof Promise === "function" &&
      typeof Worker === "function" &&
      typeof structuredClone === "function" &&
      typeof Object.hasOwn === "function" &&
      typeof Array.prototype.at === "function" &&
      typeof String.prototype.replaceAll === "function"
    );
  }

  /** A file beside this page; Office's own script throws now and then and goes on. */
  function isOurs(file) {
    var page = location.href.split(/[?#]/)[0];
    var folder = page.slice(0, page.lastIndexOf("/") + 1);
    return !!file && file.indexOf(folder) === 0 && !/office-js\//.test(file);
  }

  function onError(event) {
    var target = event.target;
    if (target && target.tagName === "SCRIPT") {
      show(/office\.js/.test(target.src) ? "no-office-script" : "not-started");
    } else if (isOurs(event.filename)) {
      // What the bundle throws before it has started; a word it cannot read is a webview from another age.
      show(/syntax/i.test(event.message) ? "too-old" : "not-started");
    }
  }

  window.addEventListener("error", onError, true);

  if (!isModern()) show("too-old");

  // Excel answers within a second; a minute on a poor line is still no fault. After that a person is owed a word.
  window.setTimeout(function () {
    show("not-started");
  }, 60000);
})();
