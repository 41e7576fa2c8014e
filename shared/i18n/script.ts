/** The language to mark people's own words with, where a page in another language shows them. */
export function languageOfText(text: string): 'zh-CN' | undefined {
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined;
}
