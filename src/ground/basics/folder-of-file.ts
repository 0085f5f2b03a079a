/** The folder of the article or page that a file lies in, by paths: `articles/night-bus/index.es.md` → `articles/night-bus`. */
export const folderOfFile = (path: string): string => path.split('/', 2).join('/')
