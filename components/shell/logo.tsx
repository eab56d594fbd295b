/** The product's mark: a page whose lines become a signal. */
export const Logo = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 24 24" className={className} aria-hidden="true" fill="none">
    <rect width="24" height="24" rx="6" fill="var(--accent)" />
    <path
      d="M6.5 7.5h11M6.5 12h4l1.6-2.4 2 4.8L15.6 12h1.9M6.5 16.5h6"
      stroke="var(--on-accent)"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
