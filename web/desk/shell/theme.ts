import type { ThemeConfig } from 'antd';
import type { Lang } from '../../../shared/i18n/dates.ts';

const zh =
  '"PingFang SC", "HarmonyOS Sans SC", MiSans, "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
const en = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Ink on warm paper and one quiet accent. Red is for overdue alone, so what has to be mended is not red. */
const theme = {
  token: {
    colorPrimary: '#0b5560',
    colorLink: '#0b5560',
    colorText: '#1c1b19',
    colorTextSecondary: '#55504a',
    colorTextDescription: '#55504a',
    colorTextPlaceholder: '#6f6a62',
    colorBgLayout: '#fbfaf7',
    colorBorder: '#8b857b',
    colorBorderSecondary: '#ddd8ce',
    colorSplit: '#ddd8ce',
    colorError: '#7d4600',
    colorWarning: '#7d4600',
    colorWarningBg: '#fcf3e4',
    colorSuccess: '#0b5560',
    colorSuccessBg: '#eaf2f2',
    colorInfo: '#0b5560',
    colorInfoBg: '#eaf2f2',
    borderRadius: 6,
    fontSize: 15,
    lineHeight: 1.6,
    motion: false,
    boxShadow: 'none',
    boxShadowTertiary: 'none',
  },
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none' } },
} satisfies ThemeConfig;

export function themeOf(lang: Lang): ThemeConfig {
  return { ...theme, token: { ...theme.token, fontFamily: lang === 'zh' ? zh : en } };
}
