// How much time is left, in words: `3 h 2 min`. It must never round up: what is said is there.
export function remaining(seconds: number): string {
  if (seconds <= 0) return "ended";
  if (seconds < 60) return `${Math.floor(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return part(hours, "h", minutes % 60, "min");
  return part(Math.floor(hours / 24), "d", hours % 24, "h");
}

function part(first: number, unit: string, second: number, smaller: string): string {
  return second === 0 ? `${first} ${unit}` : `${first} ${unit} ${second} ${smaller}`;
}
