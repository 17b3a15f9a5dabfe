import { html, nothing, type TemplateResult } from "lit";

export interface FileButton {
  readonly label: string;
  /** What a screen reader says where the label is that of several buttons. */
  readonly name?: string;
  readonly accept: string;
  readonly multiple?: boolean;
  /** Stands out among others. */
  readonly main?: boolean;
  readonly take: (files: readonly File[]) => void;
}

/** A button that chooses files: the browser's own field is there for keyboard and screen reader, and not to be seen. */
export const fileButton = ({
  label,
  name,
  accept,
  multiple = false,
  main = false,
  take,
}: FileButton): TemplateResult => {
  const changed = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    take([...(input.files ?? [])]);
    // A file that was corrected is chosen again under its old name: without this nobody would be informed.
    input.value = "";
  };
  return html`<label class="button ${main ? "main" : ""}"
    ><input
      class="unseen"
      type="file"
      aria-label=${name ?? nothing}
      accept=${accept}
      ?multiple=${multiple}
      @change=${changed}
    />${label}</label
  >`;
};
