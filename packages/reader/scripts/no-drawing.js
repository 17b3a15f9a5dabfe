/** pdf.js makes one of these as it is loaded, and uses it where it draws. */
export class DOMMatrix {}
