/** The mark and the name. */
export function Brand({ title }: { readonly title: string }) {
  return (
    <h1 className="brand">
      <svg
        viewBox="0 0 32 32"
        width="26"
        height="26"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        aria-hidden="true"
      >
        <rect x="3" y="3" width="26" height="26" rx="4" />
        <rect x="11" y="11" width="10" height="10" rx="2" />
      </svg>
      {title}
    </h1>
  );
}
