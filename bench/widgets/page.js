/** What every page of the bench does: tells when the second frame after everything is drawn has come. */
export const drawn = () =>
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      window.finished = performance.now();
    }),
  );

export const stage = document.getElementById("stage");
export const data = () => fetch("data.json").then((answer) => answer.json());

/** The element of ours, so many times; resolves when all have drawn. */
export const ours = (markup, count) =>
  new Promise((done) => {
    let left = count;
    document.addEventListener("bangfu-load", () => --left === 0 && done());
    stage.innerHTML = markup.repeat(count);
  });
