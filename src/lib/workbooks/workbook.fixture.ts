import { readFileSync } from 'node:fs';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** An ordinary workbook, as a spreadsheet program wrote it. */
export const WORKBOOK = readFileSync('tests/quality/fixtures/stories.xlsx');

/** That workbook with another first sheet: a row of these cells, and one cell elsewhere. */
export function workbookWith(cells: string, far: string): Buffer {
	const row = far.replace(/\D/g, '');
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const rows = `<row r="1">${cells}</row><row r="${row}"><c r="${far}"><v>2</v></c></row>`;
	const xml = `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
	const files = unpack(WORKBOOK);
	return pack(files.set('xl/worksheets/sheet1.xml', Buffer.from(xml)));
}

/** Size in bytes, place in a header: what the two headers of a ZIP have in common begins at the version. */
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };

function unpack(zip: Buffer): Map<string, Buffer> {
	const files = new Map<string, Buffer>();
	for (let at = 0; zip.readUInt32LE(at) === LOCAL.signature;) {
		const name = at + LOCAL.length;
		const data = name + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
		const end = data + zip.readUInt32LE(at + 18);
		const said = zip.toString('utf8', name, name + zip.readUInt16LE(at + 26));
		files.set(said, inflateRawSync(zip.subarray(data, end)));
		at = end;
	}
	return files;
}

function pack(files: Map<string, Buffer>): Buffer {
	const parts: Buffer[] = [];
	const list: Buffer[] = [];
	let place = 0;
	for (const [name, data] of files) {
		const packed = deflateRawSync(data, { level: 9 });
		const common = commonHeader(name, data, packed.length);
		const own = Buffer.alloc(4);
		own.writeUInt32LE(LOCAL.signature);
		const local = Buffer.concat([own, common, Buffer.from(name), packed]);
		const listed = Buffer.alloc(CENTRAL.length);
		listed.writeUInt32LE(CENTRAL.signature);
		common.copy(listed, 6);
		listed.writeUInt32LE(place, 42);
		parts.push(local);
		list.push(listed, Buffer.from(name));
		place += local.length;
	}
	const central = Buffer.concat(list);
	const end = Buffer.alloc(END.length);
	end.writeUInt32LE(END.signature);
	end.writeUInt16LE(files.size, 8);
	end.writeUInt16LE(files.size, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(place, 16);
	return Buffer.concat([...parts, central, end]);
}

/** Version, flags, method, time, check, sizes and the length of the name. */
function commonHeader(name: string, data: Buffer, packed: number): Buffer {
	const header = Buffer.alloc(LOCAL.length - 4);
	header.writeUInt16LE(20);
	header.writeUInt16LE(8, 4);
	header.writeUInt32LE(crc32(data), 10);
	header.writeUInt32LE(packed, 14);
	header.writeUInt32LE(data.length, 18);
	header.writeUInt16LE(Buffer.byteLength(name), 22);
	return header;
}
