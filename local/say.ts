/** One thing the person at the terminal should know: Chinese first, then English. */
export type Say = (zh: string, en: string) => void;

export const sayAloud: Say = (zh, en) => console.log(`${zh}\n${en}`);

export const saySilently: Say = () => {};
