/** The first circle that lies in a list of arrows, as the names it passes, first and last the same; undefined where there is none. An arrow to itself is not counted. */
export function findCycle(arrows: readonly { from: string; to: string }[]): string[] | undefined {
  const done = new Set<string>();
  const visit = (name: string, way: string[]): string[] | undefined => {
    const known = way.indexOf(name);
    if (known >= 0) return [...way.slice(known), name];
    if (done.has(name)) return undefined;
    for (const arrow of arrows) {
      if (arrow.from !== name || arrow.to === name) continue;
      const cycle = visit(arrow.to, [...way, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const { from } of arrows) {
    const cycle = visit(from, []);
    if (cycle) return cycle;
  }
  return undefined;
}
