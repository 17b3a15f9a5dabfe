// Each button shows another day: the elements calculate it from the same facts.
(function () {
  var plan = document.querySelector("bangfu-plan");
  var buttons = document.querySelectorAll("[data-day]");
  buttons.forEach(function (button) {
    button.addEventListener("click", function () {
      plan.setAttribute("as-of", button.dataset.day);
      buttons.forEach(function (each) {
        each.setAttribute("aria-pressed", String(each === button));
      });
    });
  });
  // The headline links to rows; here they are on the school's page.
  document.addEventListener("click", function (event) {
    var link = event.composedPath()[0].closest('a[href^="#task-"]');
    if (!link) return;
    event.preventDefault();
    location.href = document.querySelector("#school a").href + link.hash;
  });
})();
