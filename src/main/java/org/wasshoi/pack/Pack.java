package org.wasshoi.pack;

/// A plan pack (計画パック): the files of one folder, read strictly.
public interface Pack {

    /// The root of one of its files; a file that is not there is refused.
    Node file(String name);
}
