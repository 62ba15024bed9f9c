/** The same function, but asked twice about one thing it looks once; what it says may depend on that thing alone. */
export function oncePer<Thing extends object, Said>(look: (thing: Thing) => Said): (thing: Thing) => Said {
  const said = new WeakMap<Thing, { readonly said: Said }>();
  return (thing) => {
    const known = said.get(thing);
    if (known !== undefined) return known.said;
    const found = look(thing);
    said.set(thing, { said: found });
    return found;
  };
}
