import type { FilterKey } from '#src/domain/search/parse-query.ts';

/** Says which filter words ask for what the archive does not have. */
export function LeftOut({
  filters,
  className,
}: {
  filters: readonly (readonly [FilterKey, string])[];
  className: string | undefined;
}) {
  if (filters.length === 0) return null;
  return (
    <p className={className}>
      {filters.map(([key, value]) => (
        <span key={`${key}:${value}`}>
          There is nothing for{' '}
          <code>
            {key}:<bdi>{value}</bdi>
          </code>{' '}
          in this archive, so it is left out.{' '}
        </span>
      ))}
    </p>
  );
}
