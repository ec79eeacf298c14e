select organization.names_unit('documents.document', 'unit_id');
