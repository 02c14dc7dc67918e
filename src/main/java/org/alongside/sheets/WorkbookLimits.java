package org.alongside.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a workbook that would swell beyond measure when it is read: a few kilobytes can unpack to gigabytes, name a cell millions of
 * columns away, or a word that is not among its words. It opens the file as its reader does, so that both see the same.
 */
final class WorkbookLimits {

    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES = 30_000_000;

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final Pattern WORD = Pattern.compile("[0-9]{1,6}");

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private WorkbookLimits() {}

    static void require(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            int left = MOST_BYTES;
            int parts = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = unpacked(zip, entry, left + 1);
                left -= part.length;
                parts++;
                if (left < 0 || parts > MOST_PARTS) {
                    throw new NotASheet(
                            "The workbook is too large when it is unpacked. Send a file with the list alone in it");
                }
                requireNearCells(part);
            }
        } catch (NotASheet tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException notAZip) {
            throw broken();
        }
    }

    static NotASheet broken() {
        return new NotASheet(
                "The file is not an XLSX workbook that can be read. Save the spreadsheet as XLSX or as “CSV UTF-8” once more");
    }

    private static byte[] unpacked(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readNBytes(most);
        }
    }

    /** Every part is looked at, whatever its name: a sheet may have any. What is not XML has no cells. */
    private static void requireNearCells(byte[] part) {
        boolean ofWords = false;
        boolean cells = false;
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("c")) {
                        cells = true;
                        ofWords = "s".equals(xml.getAttributeValue(null, "t"));
                        requireSense(xml.getAttributeValue(null, "r"), CELL);
                    } else if (xml.getLocalName().equals("v") && ofWords) {
                        requireSense(xml.getElementText().strip(), WORD);
                    }
                }
            }
        } catch (XMLStreamException notXml) {
            if (cells) {
                throw broken();
            }
        }
    }

    private static void requireSense(@Nullable String word, Pattern sense) {
        if (word != null && !sense.matcher(word).matches()) {
            throw broken();
        }
    }
}
