interface Props {
  /** How many there are in all. */
  of: number;
  /** How many stand in the solid part, and how many in the outlined part after it. */
  solid: number;
  outlined: number;
}

/** A share as a bar: solid, then outlined, then bare. The numbers stand beside it, so it says nothing of its own. */
export const CoverBar = ({ of, solid, outlined }: Props) => {
  const wide = (part: number): number => (of === 0 ? 0 : (part / of) * 100);
  return (
    <svg className="cover-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="cover-bar__rest" d="M0 5h100" />
      {outlined > 0 && (
        <rect className="cover-bar__outlined" x={wide(solid)} y="0" width={wide(outlined)} height="10" />
      )}
      {solid > 0 && <rect className="cover-bar__solid" x="0" y="0" width={wide(solid)} height="10" />}
    </svg>
  );
};
