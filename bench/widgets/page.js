/** What every page of the bench does: tells when the second frame after everything is drawn has come. */
export const drawn = () =>
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      window.finished(String(performance.now()));
    }),
  );

export const stage = document.getElementById("stage");
export const data = () => fetch("data.json").then((answer) => answer.json());
