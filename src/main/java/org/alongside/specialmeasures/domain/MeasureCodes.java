package org.alongside.specialmeasures.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.specialmeasures.Measure;
import org.jspecify.annotations.Nullable;

/** Keeps several measures in one column by their codes: {@code SM23,SM24}. */
@Converter
public class MeasureCodes implements AttributeConverter<Set<Measure>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Set<Measure> measures) {
        return measures == null
                ? ""
                : measures.stream().map(Measure::code).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<Measure> convertToEntityAttribute(@Nullable String codes) {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split(","))
                        .flatMap(code -> Measure.ofCode(code).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
