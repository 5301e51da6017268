package vn.thidua.platform.access;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("signing_key")
record SigningKeyRow(int id, byte[] secret) {}
