// What the compiled markup of the desk's page calls: shorter than what tsconfig.json has for the site.
export { Fragment, h } from 'preact'
