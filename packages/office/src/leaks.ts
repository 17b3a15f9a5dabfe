import type { Locale } from "@bangfu/core";
import { describeLeak, describeLeakAnswer, type Leak } from "@bangfu/core/privacy";

/** A leak with a button that says that it is none. */
const leakItem = (leak: Leak, locale: Locale, answer: (id: string) => void): HTMLElement => {
  const item = document.createElement("li");
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    textContent: describeLeakAnswer(leak, locale),
  });
  button.addEventListener("click", () => answer(leak.question.id));
  item.append(`${describeLeak(leak, locale)} `, button);
  return item;
};

/** Lists what must not be published, each with its answer; or says that nothing was found. */
export const showLeaks = (
  list: HTMLElement,
  leaks: readonly Leak[],
  words: { readonly locale: Locale; readonly none: string },
  answer: (id: string) => void,
): void => {
  const line = (text: string) => Object.assign(document.createElement("li"), { textContent: text });
  list.replaceChildren(
    ...(leaks.length === 0 ? [line(words.none)] : leaks.map((leak) => leakItem(leak, words.locale, answer))),
  );
  list.className = leaks.length > 0 ? "bad" : "good";
};
