package org.alongside.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The kinds of file that a {@link Sheet} may become. */
public enum SheetFormat {
    CSV("csv", "text/csv;charset=UTF-8", new CsvFile()),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new XlsxFile()),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", new OdsFile());

    private final String ending;
    private final String mediaType;
    private final Writing writing;

    SheetFormat(String ending, String mediaType, Writing writing) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writing = writing;
    }

    /** The format of files with this ending. */
    public static Optional<SheetFormat> ending(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    public String ending() {
        return ending;
    }

    /** The file's content. */
    public byte[] write(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try {
            writing.write(sheet, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The file as an answer that browsers save and nobody caches. */
    public ResponseEntity<byte[]> download(Sheet sheet, String fileName) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName + "." + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(write(sheet));
    }

    interface Writing {
        void write(Sheet sheet, OutputStream out) throws IOException;
    }
}
