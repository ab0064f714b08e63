/** Which colour and pattern is which alternative. */
export function Legend({ names }: { names: readonly string[] }) {
  return (
    <ul className="planner-legend" aria-hidden>
      {names.map((name, index) => (
        <li key={name}>
          <svg viewBox="0 0 24 12" width="24" height="12">
            <line x1="0" y1="6" x2="24" y2="6" className={`planner-line planner-line-${index}`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
