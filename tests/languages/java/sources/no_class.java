interface Nothing { }
