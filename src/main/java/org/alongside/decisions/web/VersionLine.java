package org.alongside.decisions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.decisions.domain.DecisionVersion;
import org.alongside.decisions.domain.RuleWords;

/** A version of a table as a line of a list. */
record VersionLine(UUID id, int number, String state, String since, boolean draft) {

    static List<VersionLine> of(List<DecisionVersion> versions, int inForce, LocalDate today) {
        return versions.stream().map(it -> of(it, inForce, today)).toList();
    }

    private static VersionLine of(DecisionVersion version, int inForce, LocalDate today) {
        return new VersionLine(
                version.id(), version.number(), state(version, inForce, today), since(version), version.isDraft());
    }

    private static String state(DecisionVersion version, int inForce, LocalDate today) {
        LocalDate from = version.effectiveFrom();
        if (from == null) {
            return "Draft";
        }
        return from.isAfter(today) ? "To come" : version.number() == inForce ? "In force" : "Earlier";
    }

    private static String since(DecisionVersion version) {
        LocalDate from = version.effectiveFrom();
        if (from == null) {
            return "Not released";
        }
        return Objects.equals(from, LocalDate.EPOCH) ? "The first day of Alongside" : RuleWords.say(from);
    }
}
