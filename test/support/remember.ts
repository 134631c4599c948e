/** Works a value out once for each key: for what tests look at and never change. */
export function remember<Key, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.has(key) ? (known.get(key) as Value) : workOut(key);
    known.set(key, value);
    return value;
  };
}
