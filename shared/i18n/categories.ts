import type { Lang } from './dates.ts';

/** The first level of the content classes, those that citizens bring most often first. The Chinese name is the key. */
const english: Readonly<Record<string, string>> = {
  城乡建设: 'Building and city upkeep',
  劳动和社会保障: 'Work and social security',
  教育文体: 'Education, culture and sport',
  卫生计生: 'Health',
  交通运输: 'Roads and transport',
  环境保护: 'Environment',
  商贸旅游: 'Shops, markets and tourism',
  农村农业: 'Villages and farming',
  国土资源: 'Land and natural resources',
  民政: 'Civil affairs and welfare',
  政法: 'Police and justice',
  纪检监察: 'Discipline and inspection',
  经济管理: 'Economic administration',
  党务政务: 'Party and government affairs',
  科技与信息产业: 'Science and information industry',
};

export const categories = Object.keys(english);

export function categoryName(category: string, lang: Lang): string {
  return lang === 'en' ? (english[category] ?? category) : category;
}
