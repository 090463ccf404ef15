/** Paths on a 16 by 16 grid, drawn as 1.5 wide strokes. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  out: 'M6.500 3.500H3.500v9h9v-3M9.500 3.500h3v3M12.500 3.500 7.500 8.500',
  spark: 'M8 2l1.400 4.600L14 8l-4.600 1.400L8 14l-1.400-4.600L2 8l4.600-1.400z',
  check: 'M3 8.500l3.200 3L13 4.500',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9zM10.400 10.400 14 14',
  keyboard:
    'M1.500 4h13v8h-13zM4 6.800h.010M6.700 6.800h.010M9.300 6.800h.010M12 6.800h.010M5 9.500h6',
  warning: 'M8 2.500 14.500 13.500h-13zM8 6.500v3.200M8 11.600h.010',
  down: 'M8 3v10M3.500 8.500 8 13l4.500-4.500',
  up: 'M8 13V3M3.500 7.500 8 3l4.500 4.500',
  onward: 'M3 8h10M8.500 3.500 13 8l-4.500 4.500',
  plus: 'M8 3v10M3 8h10',
} as const

/** A small drawing beside words; it never carries the meaning alone. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
