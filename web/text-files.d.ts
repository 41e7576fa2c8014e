/** Files that the build takes in as text. */
declare module '*.css' {
  const text: string;
  export default text;
}

declare module '*.svg' {
  const text: string;
  export default text;
}

declare module '*.txt' {
  const text: string;
  export default text;
}
