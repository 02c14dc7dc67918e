package org.alongside.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A drawing as its template needs it: numbers and words only, the markup is the template's. */
public record SvgDrawing(String viewBox, long width, long height, List<Shape> shapes, List<Line> lines) {

    /**
     * One box of the drawing.
     *
     * @param kind task, event, gateway or area
     * @param state the words of its mark: open, late, done, heat-1 to heat-5, or empty
     * @param href where its title leads, or null
     * @param label its name broken into lines, each at its place
     * @param note a short word beside its corner, or null
     */
    public record Shape(
            String kind,
            String state,
            String extra,
            Box box,
            String title,
            @Nullable String href,
            List<Words> label,
            boolean labelOutside,
            @Nullable Words note) {

        /** The corners of a gateway. */
        public String diamond() {
            double middleX = box.x() + box.width() / 2;
            double middleY = box.y() + box.height() / 2;
            return "%s,%s %s,%s %s,%s %s,%s"
                    .formatted(
                            middleX,
                            box.y(),
                            box.x() + box.width(),
                            middleY,
                            middleX,
                            box.y() + box.height(),
                            box.x(),
                            middleY);
        }

        /** The middle of an event. */
        public double centreX() {
            return box.x() + box.width() / 2;
        }

        /** The middle of an event. */
        public double centreY() {
            return box.y() + box.height() / 2;
        }

        /** How large an event is. */
        public double radius() {
            return box.width() / 2;
        }
    }

    /** A line between boxes; its arrow is a small triangle at the end. */
    public record Line(String points, String arrow, String state, List<Words> label) {}

    /** Where something is and how large. */
    public record Box(double x, double y, double width, double height) {}

    /** Words at a place. */
    public record Words(double x, double y, String text) {}
}
