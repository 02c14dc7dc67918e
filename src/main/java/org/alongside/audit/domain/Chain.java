package org.alongside.audit.domain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The digest of a log up to a place: SHA-256 of the digest before it and of every column of the entry that stands there. */
final class Chain {

    /** The digest before the first entry. */
    static final String START = "0".repeat(64);

    private static final int NULL = -1;

    private Chain() {}

    /**
     * The digest at a place.
     *
     * @param before the digest at the place before, in hexadecimal
     * @param columns what is stored, column by column; each with its length, so that no text can move into the next column
     */
    static String after(String before, List<@Nullable String> columns) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(before));
        columns.forEach(column -> write(bytes, column));
        return HexFormat.of().formatHex(sha256().digest(bytes.toByteArray()));
    }

    private static void write(ByteArrayOutputStream bytes, @Nullable String column) {
        byte[] text = column == null ? new byte[0] : column.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt(column == null ? NULL : text.length)
                .array());
        bytes.writeBytes(text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
