import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { quietly } from '../../../ground/basics/quietly.ts'

/** Where the desk and its preview were the last time: what browsers keep for a desk goes by its port. */
export interface KeptPorts {
  desk?: number
  preview?: number
}

const fileIn = (root: string): string => join(root, '.facing', 'desk-ports.json')

/** Nothing where none are kept. */
export function readPorts(root: string): KeptPorts {
  try {
    const { desk, preview } = Object(JSON.parse(readFileSync(fileIn(root), 'utf8')))
    return { ...(isPort(desk) && { desk }), ...(isPort(preview) && { preview }) }
  } catch {
    return {}
  }
}

/** Where the disk refuses or a link stands in the way nothing is kept. */
export function keepPorts(root: string, ports: KeptPorts): void {
  quietly(() => {
    mkdirSync(join(root, '.facing'), { recursive: true })
    if (lstatSync(join(root, '.facing')).isDirectory()) writeFileSync(fileIn(root), JSON.stringify(ports))
  })
}

const isPort = (port: unknown): port is number => Number.isInteger(port) && Number(port) > 0 && Number(port) <= 65_535
