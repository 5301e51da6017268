package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;

/** Words that stand in the plan without being one of its items. */
@Serdeable
public record Note(NoteKind noteKind) implements ItemContent {}
