import { ENGLISH, INK, PALE, SPANISH, sheet } from './opening.mjs'

const TAGS = [
  { x: 470, y: 690, turn: -5, from: 520, mark: nib() },
  { x: 690, y: 712, turn: 3, from: 700, mark: eye() },
  { x: 910, y: 696, turn: -2, from: 890, mark: signature() },
  { x: 1130, y: 708, turn: 5, from: 1070, mark: ring() },
]

/** A framed picture and the four tags that hang from it: caption, alternative text, credit, licence. */
export function drawPhoto() {
  return sheet(picture() + TAGS.map(tag).join(''))
}

function picture() {
  return `<rect x="440" y="124" width="720" height="420" fill="${INK}"/>
  <rect x="462" y="146" width="676" height="376" fill="#fcfaf6"/>
  <clipPath id="view"><rect x="500" y="184" width="600" height="300"/></clipPath>
  <g clip-path="url(#view)">
    <rect x="500" y="184" width="600" height="300" fill="#f1e9da"/>
    <circle cx="905" cy="290" r="66" fill="#e2b45c"/>
    <path d="M480 500 V430 C560 300 660 270 740 330 C830 396 900 450 960 500 Z" fill="${SPANISH}"/>
    <path d="M1120 500 V350 C1040 330 950 360 880 410 C800 465 720 480 640 500 Z" fill="${ENGLISH}"/>
  </g>
  <rect x="500" y="184" width="600" height="300" fill="none" stroke="${INK}" stroke-width="2"/>`
}

function tag({ x, y, turn, from, mark }) {
  return `<path d="M${from} 544 C${from} 590 ${x} 580 ${x} ${y - 72}" fill="none" stroke="${INK}" stroke-width="2.5"/>
  <g transform="translate(${x} ${y}) rotate(${turn} 0 -72)">
    <path d="M-84 -42 L-48 -92 H48 L84 -42 V76 H-84 Z" fill="#f6efe2" stroke="${INK}" stroke-width="3" stroke-linejoin="round"/>
    <circle cy="-72" r="7" fill="#fcfaf6" stroke="${INK}" stroke-width="3"/>${mark}
  </g>`
}

function nib() {
  return `<path d="M0 52 L-22 0 C-20 -16 -12 -28 -12 -36 H12 C12 -28 20 -16 22 0 Z" fill="${SPANISH}"/>
  <path d="M0 50 V10" stroke="#f6efe2" stroke-width="3"/><circle cy="6" r="5" fill="#f6efe2"/>`
}

function eye() {
  return `<path d="M-52 12 Q0 -42 52 12 Q0 58 -52 12 Z" fill="none" stroke="${ENGLISH}" stroke-width="6" stroke-linejoin="round"/>
  <circle cy="10" r="17" fill="${ENGLISH}"/><circle cx="5" cy="4" r="5" fill="#f6efe2"/>`
}

function signature() {
  return `<path d="M-56 30 C-34 -40 -18 -44 -22 -8 C-26 28 -44 40 -30 14 C-18 -6 -8 4 -8 18 C-4 30 4 0 12 4 C18 12 10 26 22 22
    C34 16 36 4 60 2" fill="none" stroke="${SPANISH}" stroke-width="5" stroke-linecap="round"/>
  <path d="M-56 52 H56" stroke="${PALE}" stroke-width="4"/>`
}

function ring() {
  return `<circle cy="12" r="38" fill="none" stroke="${ENGLISH}" stroke-width="9"/>`
}
