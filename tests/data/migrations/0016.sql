update relationship set passes_membership = true where id = uuid '0199a000-0000-7000-8000-000000000070';
