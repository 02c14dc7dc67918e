package org.alongside.documents.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.alongside.documents.Refusal;

/** Reads a picture's size from its first bytes; the picture itself is never drawn here. */
final class PictureInspection implements Inspection {

    /** Twice what the largest telephone cameras make. */
    private static final long MOST_PIXELS = 400_000_000;

    @Override
    public Optional<Refusal> refuses(byte[] content) {
        try (ImageInputStream bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            return readers.hasNext() ? refuses(readers.next(), bytes) : Optional.of(Refusal.UNREADABLE);
        } catch (IOException | RuntimeException damaged) {
            return Optional.of(Refusal.UNREADABLE);
        }
    }

    private static Optional<Refusal> refuses(ImageReader reader, ImageInputStream bytes) throws IOException {
        try {
            reader.setInput(bytes, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > MOST_PIXELS ? Optional.of(Refusal.SWOLLEN) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
