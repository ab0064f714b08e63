/** The step that a digit key stands for (`Digit1` or `Numpad1` is the first), if there is one. */
export function stepOfKey<T>(code: string, steps: readonly T[]): T | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit ? steps[Number(digit) - 1] : undefined;
}
