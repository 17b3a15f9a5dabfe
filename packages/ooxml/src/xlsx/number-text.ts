/** A number as people read it: what binary arithmetic left behind the fifteenth digit is gone. */
export const numberText = (number: number): string => String(Number(number.toPrecision(15)));
