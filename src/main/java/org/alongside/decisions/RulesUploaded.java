package org.alongside.decisions;

import org.alongside.access.SecurityEvent;

/** An administrator has uploaded a draft of a decision table. Nothing is decided by it yet. */
public record RulesUploaded(String decision, int version) implements SecurityEvent {}
