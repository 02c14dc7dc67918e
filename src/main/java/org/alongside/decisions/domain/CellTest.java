package org.alongside.decisions.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one cell of a table asks of one fact, as the engine would answer it. Values are Boolean, String, BigDecimal and LocalDate;
 * null is a fact that nobody knows.
 */
public sealed interface CellTest {

    /** Whether the fact passes. */
    boolean fits(@Nullable Object value);

    /** The values at which the answer may change. */
    Stream<Object> marks();

    /** An empty cell or a dash. */
    record Anything() implements CellTest {

        @Override
        public boolean fits(@Nullable Object value) {
            return true;
        }

        @Override
        public Stream<Object> marks() {
            return Stream.empty();
        }
    }

    /** One value. */
    record Is(Object wanted) implements CellTest {

        @Override
        public boolean fits(@Nullable Object value) {
            return value != null && (value.equals(wanted) || isEqualNumber(value));
        }

        @Override
        public Stream<Object> marks() {
            return Stream.of(wanted);
        }

        /** 18 and 18.0 are one number and two BigDecimals. */
        private boolean isEqualNumber(Object value) {
            return value instanceof BigDecimal one && wanted instanceof BigDecimal other && one.compareTo(other) == 0;
        }
    }

    /** Numbers or days between two ends; an end that is null is open. */
    record Range(
            @Nullable Object low, boolean withLow, @Nullable Object high, boolean withHigh) implements CellTest {

        @Override
        public boolean fits(@Nullable Object value) {
            return value != null && (low == null || isAbove(value, low)) && (high == null || isBelow(value, high));
        }

        @Override
        public Stream<Object> marks() {
            return Stream.of(Stream.ofNullable(low), Stream.ofNullable(high)).flatMap(it -> it);
        }

        private boolean isAbove(Object value, Object end) {
            return isComparable(value, end) && (withLow ? order(value, end) >= 0 : order(value, end) > 0);
        }

        private boolean isBelow(Object value, Object end) {
            return isComparable(value, end) && (withHigh ? order(value, end) <= 0 : order(value, end) < 0);
        }
    }

    /** Any of several. */
    record OneOf(List<CellTest> tests) implements CellTest {

        @Override
        public boolean fits(@Nullable Object value) {
            return tests.stream().anyMatch(test -> test.fits(value));
        }

        @Override
        public Stream<Object> marks() {
            return tests.stream().flatMap(CellTest::marks);
        }
    }

    /** None of several. An unknown fact is none of some words, but neither in a range nor outside it. */
    record Not(List<CellTest> tests) implements CellTest {

        @Override
        public boolean fits(@Nullable Object value) {
            return value == null
                    ? tests.stream().allMatch(Is.class::isInstance)
                    : tests.stream().noneMatch(test -> test.fits(value));
        }

        @Override
        public Stream<Object> marks() {
            return tests.stream().flatMap(CellTest::marks);
        }
    }

    private static boolean isComparable(Object one, Object other) {
        return one.getClass() == other.getClass();
    }

    /** The order of two numbers or two days. */
    static int order(Object one, Object other) {
        return one instanceof BigDecimal number
                ? number.compareTo((BigDecimal) other)
                : ((LocalDate) one).compareTo((LocalDate) other);
    }
}
