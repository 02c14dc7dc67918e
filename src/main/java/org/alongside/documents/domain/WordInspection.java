package org.alongside.documents.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.documents.Refusal;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through the parts of a Word document, in memory and as Word sees them, by the directory at the end of the file. A part is told by its
 * content: a macro that goes by another name is still a compound file.
 */
final class WordInspection implements Inspection {

    private static final List<String> NEEDED = List.of("[Content_Types].xml", "word/document.xml");
    private static final int MOST_PARTS = 3_000;
    private static final long MOST_UNPACKED = 150L * 1024 * 1024;
    private static final long MOST_XML = 48L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private static final int LONGEST_TAG = 2_048;

    private static final Pattern XML = Pattern.compile("(?i)\\.(xml|rels)$");
    private static final Pattern OUTSIDE = Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:");
    private static final Pattern MACROS = Pattern.compile("(?i)vba(Project|Data)|activeX");
    private static final Pattern PROGRAM = Pattern.compile("^(\u00d0\u00cf\u0011\u00e0|MZ|PK\u0003\u0004)");
    private static final Pattern SPREADSHEET = Pattern.compile("(?i)word/embeddings/[^/]+\\.xlsx");

    /** A macro-enabled content type, a definition that unfolds by itself, or a template or object fetched from another machine. */
    private static final Pattern ACTIVE_XML = Pattern.compile("(?is)<!DOCTYPE|<!ENTITY"
            + "|<(Override|Default)\\b[^>]{0,500}macroEnabled"
            + "|<Relationship\\b(?=[^>]{0,2000}/(attachedTemplate|oleObject|frame|subDocument)[\"'])"
            + "(?=[^>]{0,2000}Target\\s{0,9}=\\s{0,9}[\"'](https?:|ftp:|\\\\\\\\|file://([^/]|//)))");

    @Override
    public Optional<Refusal> refuses(byte[] content) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> parts = new ArrayList<>();
            zip.getEntries().asIterator().forEachRemaining(parts::add);
            if (parts.size() > MOST_PARTS) {
                return Optional.of(Refusal.SWOLLEN);
            }
            if (!parts.stream().map(ZipArchiveEntry::getName).toList().containsAll(NEEDED)) {
                return Optional.of(Refusal.TYPE);
            }
            return firstRefusal(zip, parts);
        } catch (Unpacked.Swollen swollen) {
            return Optional.of(Refusal.SWOLLEN);
        } catch (IOException | RuntimeException damaged) {
            return Optional.of(Refusal.UNREADABLE);
        }
    }

    private static Optional<Refusal> firstRefusal(ZipFile zip, List<ZipArchiveEntry> parts)
            throws IOException, Unpacked.Swollen {
        Unpacked unpacked = new Unpacked(MOST_UNPACKED);
        Unpacked xml = new Unpacked(MOST_XML);
        for (ZipArchiveEntry part : parts) {
            if (OUTSIDE.matcher(part.getName()).find()) {
                return Optional.of(Refusal.UNREADABLE);
            }
            if (part.getGeneralPurposeBit().usesEncryption()) {
                return Optional.of(Refusal.PROTECTED);
            }
            boolean isXml = XML.matcher(part.getName()).find();
            try (InputStream in = zip.getInputStream(part)) {
                if (MACROS.matcher(part.getName()).find()
                        || (isXml ? isActive(in, xml) : isProgram(in, part.getName(), unpacked))) {
                    return Optional.of(Refusal.ACTIVE);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isProgram(InputStream in, String name, Unpacked unpacked)
            throws IOException, Unpacked.Swollen {
        byte[] buffer = in.readNBytes(BUFFER);
        boolean program =
                PROGRAM.matcher(new String(buffer, StandardCharsets.ISO_8859_1)).find()
                        && !SPREADSHEET.matcher(name).matches();
        int read = buffer.length;
        while (!program && read > 0) {
            unpacked.add(read);
            read = in.readNBytes(buffer, 0, buffer.length);
        }
        return program;
    }

    private static boolean isActive(InputStream in, Unpacked unpacked) throws IOException, Unpacked.Swollen {
        String before = "";
        byte[] buffer = new byte[BUFFER];
        for (int read = in.readNBytes(buffer, 0, BUFFER); read > 0; read = in.readNBytes(buffer, 0, BUFFER)) {
            unpacked.add(read);
            String text = before + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            if (PROGRAM.matcher(text).find() || Words.found(ACTIVE_XML, '<', text)) {
                return true;
            }
            // what stands across two readings is seen with the second
            before = text.substring(Math.max(0, text.length() - LONGEST_TAG));
        }
        return false;
    }
}
