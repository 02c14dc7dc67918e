package org.alongside.access;

/** Something that matters to security and belongs to no case: a sign-in, a denial, a change of rights. Named in the past tense. */
public interface SecurityEvent {}
