import { wordSet } from './word-set.ts'

/**
 * Ends of the names of files, without the point, by hand after IANA's list of media types and the programming languages;
 * without `com` and `org`, which are rather the ends of sites.
 */
export const FILE_EXTENSIONS: ReadonlySet<string> = wordSet(`
  csv tsv txt md rmd qmd rst tex bib html htm xhtml xml json jsonl geojson yml yaml toml ini cfg conf log lock sql db
  pdf doc docx odt rtf xls xlsx ods ppt pptx odp epub
  jpg jpeg png gif svg webp tif tiff bmp mp3 mp4 ogg wav avi mkv mov
  zip tar gz tgz bz2 xz 7z rar iso deb rpm exe dll jar
  py ipynb r rb js mjs ts jsx tsx css scss php sh bash bat ps1 c h cpp hpp java kt go rs pl vim el lua
  shp kml gpx
`)
