// Close open menus on a click elsewhere, and on Escape.
document.addEventListener("click", (event) => {
  const within = event.target.closest("details");
  for (const menu of document.querySelectorAll("details.nav-menu, details.actions-menu-links")) {
    if (menu !== within) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.nav-menu[open], details.actions-menu-links[open]")) {
    // Whoever was inside stands at the menu again, not at the top of the page.
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    menu.open = false;
  }
});
// The boxes for SQL have no label of their own.
window.addEventListener("load", () => {
  for (const box of document.querySelectorAll("textarea#sql-editor, .CodeMirror textarea")) box.setAttribute("aria-label", "Câu lệnh SQL");
});
// Paper opens nothing by a click: what a list of offices left out is printed.
window.addEventListener("beforeprint", () => {
  for (const rest of document.querySelectorAll("details.more")) rest.open = true;
});
// What a picture wider than its place is about (the decision asked for, the latest year, this month) stands in its middle.
for (const one of document.querySelectorAll(".scroll svg [aria-current], .scroll svg .now")) {
  const place = one.closest(".scroll"), shown = one.getBoundingClientRect(), seen = place.getBoundingClientRect();
  place.scrollLeft += shown.left + shown.width / 2 - seen.left - place.clientWidth / 2;
}
