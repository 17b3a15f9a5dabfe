// What a school's own script might do: the address chooses the as-of date and the language.
(function () {
  var query = new URLSearchParams(location.search);
  var english = query.get("lang") === "en";
  var asOf = query.get("as-of");
  var plan = document.querySelector("bangfu-plan");
  if (asOf === "today") plan.removeAttribute("as-of");
  else if (asOf) plan.setAttribute("as-of", asOf);
  if (english) {
    plan.setAttribute("lang", "en");
    plan.setAttribute("notice", "Illustrative data");
    document.documentElement.lang = "en";
    document.title = "A County Vocational School (sample site)";
    document.querySelectorAll("[data-en]").forEach(function (each) {
      each.textContent = each.dataset.en;
    });
    document.querySelectorAll('aside a[href^="?"]').forEach(function (link) {
      link.search = link.search === "?lang=en" ? "" : link.search + "&lang=en";
    });
  }
})();
