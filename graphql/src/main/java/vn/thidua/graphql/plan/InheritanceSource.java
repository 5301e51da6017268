package vn.thidua.graphql.plan;

import java.util.UUID;
import vn.thidua.platform.body.inheritance.Source;
import vn.thidua.platform.body.inheritance.SourceKind;

/** A version of a plan or template that a plan takes over from, as clients see it. */
record InheritanceSource(Source read) {
    private static final String VERSION = "/";

    SourceKind kind() {
        return read.sourceKind();
    }

    String title() {
        return read.title();
    }

    int version() {
        return Integer.parseInt(read.id().substring(read.id().indexOf(VERSION) + 1));
    }

    UUID thing() {
        return UUID.fromString(read.id().substring(0, read.id().indexOf(VERSION)));
    }
}
