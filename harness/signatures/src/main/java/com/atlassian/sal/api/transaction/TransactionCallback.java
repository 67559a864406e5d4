package com.atlassian.sal.api.transaction;

/**
 * What is done within a transaction.
 *
 * <p>Source: sal-api 3.1.0 (javap, jakarta names applied).
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
