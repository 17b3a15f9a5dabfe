// What a school's own script might do: the address chooses the as-of date and the language.
(function () {
  var query = new URLSearchParams(location.search);
  var english = query.get("lang") === "en";
  var asOf = query.get("as-of");
  var widgets = document.querySelectorAll("bangfu-summary, bangfu-tasks");
  for (var i = 0; i < widgets.length; i++) {
    if (asOf === "today") widgets[i].removeAttribute("as-of");
    else if (asOf) widgets[i].setAttribute("as-of", asOf);
    if (!english) continue;
    widgets[i].setAttribute("lang", "en");
    widgets[i].setAttribute("notice", "Illustrative data");
  }
})();
