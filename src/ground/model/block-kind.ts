export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quotation' | 'table' | 'code' | 'figure' | 'footnote'
