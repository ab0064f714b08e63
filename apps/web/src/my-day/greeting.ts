/** The greeting that fits the hour on the reader's own clock. */
export function greetingOf(now: Date) {
  const hour = now.getHours();
  if (hour < 10) return 'myDay.morning';
  return hour < 18 ? 'myDay.day' : 'myDay.evening';
}
